// Asio's names with the loop's own executor in them, where Asio's defaults take any executor and call it
// through tables. Names Asio: for the .cc files of the server only.
#pragma once

#include <chrono>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace xueji::http {

// Outlives the server for as long as somebody may still answer.
struct Loop {
  boost::asio::io_context io{1};
};

using LoopExecutor = boost::asio::io_context::executor_type;
template <class T>
using Task = boost::asio::awaitable<T, LoopExecutor>;
using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, LoopExecutor>;
using Acceptor = boost::asio::basic_socket_acceptor<boost::asio::ip::tcp, LoopExecutor>;
using Timer =
    boost::asio::basic_waitable_timer<std::chrono::steady_clock,
                                      boost::asio::wait_traits<std::chrono::steady_clock>, LoopExecutor>;
inline constexpr auto kAwait = boost::asio::as_tuple(boost::asio::use_awaitable_t<LoopExecutor>());

}  // namespace xueji::http
