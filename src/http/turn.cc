#include "http/turn.h"

#include <utility>

#include "base/assert.h"

namespace xueji::http {

struct Turn::Ticket {
  explicit Ticket(std::shared_ptr<Turn> owner) : turn(std::move(owner)) {}
  ~Ticket() { turn->settle(State::lost, std::nullopt); }
  Ticket(const Ticket&) = delete;
  Ticket& operator=(const Ticket&) = delete;
  std::shared_ptr<Turn> turn;
};

Respond Turn::make_respond() {
  return [ticket = std::make_shared<const Ticket>(shared_from_this())](Response response) {
    ticket->turn->settle(State::answered, std::move(response));
  };
}

void Turn::settle(State state, std::optional<Response> response) {
  std::function<void()> wake;
  {
    const std::lock_guard lock(mutex_);
    if (left_ || state_ != State::waiting) return;
    state_ = state;
    response_ = std::move(response);
    wake = std::exchange(wake_, nullptr);
  }
  if (wake) wake();
}

Turn::State Turn::watch(std::function<void()> wake) {
  const std::lock_guard lock(mutex_);
  if (state_ == State::waiting) wake_ = std::move(wake);
  return state_;
}

Response Turn::take() {
  const std::lock_guard lock(mutex_);
  XJ_ASSERT(state_ == State::answered);
  return *std::exchange(response_, std::nullopt);
}

void Turn::leave() {
  const std::lock_guard lock(mutex_);
  left_ = true;
  wake_ = nullptr;
}

}  // namespace xueji::http
