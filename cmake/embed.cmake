# Writes a .cc that holds the bytes of files: cmake -DOUT=… -DFILES=name=path,… -P embed.cmake
# Each becomes `extern const char embedded_<name>[]` and `extern const unsigned long embedded_<name>_bytes`.

string(REPLACE "," ";" FILES "${FILES}")
set(text "// Written by cmake/embed.cmake.\n\n")
foreach(pair IN LISTS FILES)
  string(REPLACE "=" ";" pair "${pair}")
  list(GET pair 0 name)
  list(GET pair 1 path)
  file(READ "${path}" hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR bytes "${digits} / 2")
  string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," hex "${hex}")
  string(APPEND text "extern const unsigned long embedded_${name}_bytes;\n"
                     "const unsigned long embedded_${name}_bytes = ${bytes};\n"
                     "extern const char embedded_${name}[];\n"
                     "const char embedded_${name}[] = {\n${hex}\n'\\0'};\n\n")
endforeach()
file(WRITE "${OUT}" "${text}")
