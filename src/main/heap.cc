// How jemalloc keeps the heap, read by it when the program starts (docs/adr/0017): a ledger is hundreds of
// megabytes that figures walk through, and with small pages a tenth of that time goes to looking them up.
extern "C" {
const char* malloc_conf = "thp:always,metadata_thp:auto";  // the name is jemalloc's
}
