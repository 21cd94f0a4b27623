// The parts of ECharts that are used, in a chunk of their own.
import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

use([BarChart, GridComponent, CanvasRenderer])
export const start = (place: HTMLElement) => init(place)
