// The reuse of a ledger's documents as JSON: every document with its share and what was explained, every
// passage with both places, what could not be read.
#pragma once

#include <string>

#include "app/reuse/ledger_reuse.h"

namespace xueji::app {

// {"documents":[ReuseDocumentView and "explained"],"passages":[{"a":{"record","begin","end"},"b":…,"kind"}],
//  "unread":[{"record"?,"title","code"}]}; places in code points of the texts.
std::string ledger_reuse_json(const ReuseReport& report);

// [{"begin","end","by","source"?,"owners"?}]
std::string explained_json(const ReuseReport& report, const ReuseDocument& document);

}  // namespace xueji::app
