#include "app/reuse/reuse_words.h"

namespace xueji::app {

std::string_view word(DocumentKind kind) noexcept {
  switch (kind) {
    case DocumentKind::file:
      return "文件";
    case DocumentKind::plan:
      return "计划";
    case DocumentKind::regulation:
      return "制度";
    case DocumentKind::paper:
      return "成果";
    case DocumentKind::speech:
      return "发言";
    case DocumentKind::minutes:
      return "记录";
  }
  return {};
}

std::string_view word(ReuseKind kind) noexcept {
  switch (kind) {
    case ReuseKind::copied:
      return "照抄";
    case ReuseKind::mutual:
      return "相互雷同";
    case ReuseKind::own:
      return "与本单位往年雷同";
    case ReuseKind::within:
      return "与本单位其他文件雷同";
    case ReuseKind::identical:
      return "全文相同";
  }
  return {};
}

std::string_view word(reuse::Explanation explanation) noexcept {
  switch (explanation) {
    case reuse::Explanation::none:
      return {};
    case reuse::Explanation::quotation:
      return "引用资料";
    case reuse::Explanation::set_phrase:
      return "规范表述";
    case reuse::Explanation::heading:
      return "标题";
    case reuse::Explanation::common:
      return "通用表述";
  }
  return {};
}

}  // namespace xueji::app
