#include <cstdio>
int main() { std::puts("xueji"); }
