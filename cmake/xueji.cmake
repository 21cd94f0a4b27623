# What every target of the project shares: warnings as errors, hardening, sanitizers, ccache, and the two
# functions by which a folder becomes a library and its tests an executable.

find_program(CCACHE ccache)
if(CCACHE)  # told so that what two trees compile alike is compiled once
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")  # hot kernels ask for -O3 themselves

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)

add_library(xueji_flags INTERFACE)
target_compile_options(xueji_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wimplicit-fallthrough -Wswitch-enum -Wundef
  -fstack-protector-strong)
target_compile_definitions(xueji_flags INTERFACE _GLIBCXX_ASSERTIONS)
target_include_directories(xueji_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # -Wrestrict: GCC 12 and 13 see overlaps in std::string concatenation that are not there (GCC bug 105651).
  target_compile_options(xueji_flags INTERFACE -fstack-clash-protection -fcf-protection -Wno-restrict)
endif()
# Warnings are errors with the compilers that the project is developed with; a newer one may know new warnings, and
# GCC sees overruns that are not there in what sanitizers have changed.
if(NOT XUEJI_SANITIZE AND
   ((CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13) OR
    (CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 15)))
  target_compile_options(xueji_flags INTERFACE -Werror)
endif()
if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT XUEJI_SANITIZE)
  target_compile_definitions(xueji_flags INTERFACE _FORTIFY_SOURCE=2)
endif()
target_link_options(xueji_flags INTERFACE -Wl,-z,relro,-z,now)
if(XUEJI_SANITIZE)
  target_compile_options(xueji_flags INTERFACE -fsanitize=${XUEJI_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(xueji_flags INTERFACE -fsanitize=${XUEJI_SANITIZE})
  if(XUEJI_SANITIZE MATCHES "undefined")
    # A third of the compile time for what shows anyway: address stops at a null pointer, x86 reads what is not aligned.
    target_compile_options(xueji_flags INTERFACE -fno-sanitize=null,alignment)
  endif()
endif()

# jemalloc in place of the C library's heap, for programs (docs/adr/0017). Sanitizers bring a heap of their own.
add_library(xueji_allocator INTERFACE)
if(NOT XUEJI_SANITIZE)
  pkg_check_modules(JEMALLOC REQUIRED IMPORTED_TARGET jemalloc)
  target_link_libraries(xueji_allocator INTERFACE PkgConfig::JEMALLOC)
endif()

# xueji_library(<folder> [links…]): the static library of src/<folder>, all its .cc files.
function(xueji_library folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${folder}/*.cc)
  if(NOT sources)  # headers alone
    add_library(xueji_${folder} INTERFACE)
    target_link_libraries(xueji_${folder} INTERFACE xueji_flags ${ARGN})
    return()
  endif()
  add_library(xueji_${folder} STATIC ${sources})
  target_link_libraries(xueji_${folder} PUBLIC xueji_flags ${ARGN})
endfunction()

# xueji_precompile(<target> <headers>…): reads heavy headers once for all files of the target. Every file still
# includes what it uses: with Clang, as the fuzz preset builds, nothing is precompiled.
function(xueji_precompile target)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_precompile_headers(${target} PRIVATE ${ARGN})
    # For ccache; and GCC 12 sees overruns in std::string that are not there (GCC bug 105329), from precompiled
    # headers even where it is silent otherwise.
    target_compile_options(${target} PRIVATE -fpch-preprocess -Wno-array-bounds)
  endif()
endfunction()

# xueji_tests(<folder> [links…]): one test executable of tests/<folder>, found by ctest test by test.
function(xueji_tests folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${folder}/*.cc)
  if(NOT sources)
    return()
  endif()
  add_executable(test_${folder} ${sources})
  target_link_libraries(test_${folder} PRIVATE xueji_flags ${ARGN} rapidcheck GTest::gmock GTest::gtest GTest::gtest_main)
  target_include_directories(test_${folder} PRIVATE ${CMAKE_SOURCE_DIR})
  # Compiles a test in two thirds of the time. What is tested stays as it is shipped.
  target_compile_options(test_${folder} PRIVATE $<$<CONFIG:Release>:-Og>)
  gtest_discover_tests(test_${folder} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 600)
endfunction()
