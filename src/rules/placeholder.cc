namespace xueji {}
