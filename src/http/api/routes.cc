#include "http/api/routes.h"

#include <algorithm>
#include <iterator>

#include "http/api/due_routes.h"
#include "http/api/entry_routes.h"
#include "http/api/export_routes.h"
#include "http/api/fact_routes.h"
#include "http/api/figure_routes.h"
#include "http/api/file_routes.h"
#include "http/api/filing_state_routes.h"
#include "http/api/job_routes.h"
#include "http/api/proposal_routes.h"
#include "http/api/report_routes.h"
#include "http/api/session_routes.h"
#include "http/api/upload_routes.h"

namespace xueji::http {

std::vector<Route> api_routes(Service& service) {
  std::vector<Route> routes;
  for (auto& part :
       {entry_routes(service), proposal_routes(service), fact_routes(service), figure_routes(service),
        due_routes(service), file_routes(service), filing_state_routes(service), job_routes(service),
        report_routes(service), session_routes(service), upload_routes(service), export_routes(service)})
    std::ranges::copy(part, std::back_inserter(routes));
  return routes;
}

}  // namespace xueji::http
