// Turn: one request's exchange on its way to an answer, shared by the connection and by every copy of its
// Respond. Takes the first answer from any thread and wakes the connection; answers after that, or after the
// connection left, go nowhere. When the last Respond goes without a word, the turn is lost and the connection
// is woken, too.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "http/route.h"

namespace xueji::http {

class Turn : public std::enable_shared_from_this<Turn> {
 public:
  Exchange exchange;

  Respond make_respond();  // once, by the connection

  enum class State { waiting, answered, lost };
  // For the connection: the state now; when waiting, `wake` will be called once, from any thread, when it
  // changes.
  State watch(std::function<void()> wake);
  Response take();  // when answered
  void leave();     // nobody waits any more

 private:
  struct Ticket;
  void settle(State state, std::optional<Response> response);

  std::mutex mutex_;
  State state_ = State::waiting;
  bool left_ = false;
  std::optional<Response> response_;
  std::function<void()> wake_;
};

}  // namespace xueji::http
