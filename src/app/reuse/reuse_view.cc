#include "app/reuse/reuse_view.h"

namespace xueji::app {

ReuseDocumentView view_of(const ReuseDocument& document) {
  const ReuseSource& source = document.source;
  ReuseDocumentView view{.record = source.record,
                         .kind = source.kind,
                         .unit = {source.owner},
                         .member = {source.author},
                         .title = source.title,
                         .date = source.date,
                         .reused = document.share.reused,
                         .own = document.share.own,
                         .identical = document.identical};
  if (view.date == kFarFuture) view.date.reset();
  return view;
}

}  // namespace xueji::app
