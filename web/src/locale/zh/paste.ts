// Rows pasted, mended and taken back.
export default {
  paste: {
    title: '粘贴', files: '上传文件', sheet: '工作表', here: '把 Excel 或 WPS 里的单元格粘贴到这里', hint: '带不带标题行都可以。没有标题行时，按这个顺序认列：{columns}。', rows: '共 {count} 行', match: '列名不对的，在表头改选；不要的列选“略去”。', column: '第 {number} 列', leaveOut: '略去',
    required: '缺少必填的列：{columns}', lacking: '没有这些列：{columns}。已有记录的这几项会变为空，预览中标为“更正”。', checkAgain: '再检查', clear: '清空重贴', cells: '逐格查看和修改', onlyFaulty: '只看有问题的行', filesGone: '重新打开页面以后，要改就请再选一次文件。',
    contactNote: '改过的工作簿按表另行上传；联系电话不在其中，原有的不动。', undo: '撤销这次导入', undoNote: '本次新增的作废，本次更正的恢复原值；先预览，再写入，历史里都看得到。导入以后又改过的不动。', undoLook: '预览撤销', undoNothing: '这次导入没有可以撤销的内容。', undoLater: '有 {count} 行在导入以后又改过或作废，不动。',
    openImport: '打开', withdrawn: '作废 {count} 行',
  },
}
