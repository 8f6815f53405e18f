// Running programs: data both ways, exit codes, time limits, descriptors and signals.
// SPDX-License-Identifier: MIT
#include "peer/base/process.hpp"

#include <dirent.h>
#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>

using namespace peer::base;
using End = ProcessResult::End;

namespace {

ProcessResult shell(const std::string& script, std::string input = {}) {
  ProcessRequest request;
  request.arguments = {"/bin/sh", "-c", script};
  request.input = std::move(input);
  return run_process(request);
}

int open_descriptors() {
  int count = 0;
  DIR* folder = opendir("/proc/self/fd");
  REQUIRE(folder != nullptr);
  while (readdir(folder) != nullptr) ++count;
  closedir(folder);
  return count;
}

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

TEST_CASE("large input and output pass each other") {
  std::string text;
  while (text.size() < 1'000'000) text += std::to_string(text.size()) + '\n';
  ProcessRequest request;
  request.arguments = {"cat"};
  request.input = text;
  const ProcessResult result = run_process(request);
  CHECK(result.succeeded());
  CHECK(result.output == text);
  CHECK(result.errors.empty());
}

TEST_CASE("both streams are read, and exit codes reported") {
  const ProcessResult result = shell("echo out; echo err >&2; exit 75");
  CHECK(result.end == End::exited);
  CHECK(result.code == 75);
  CHECK(result.output == "out\n");
  CHECK(result.errors == "err\n");
  CHECK_FALSE(result.succeeded());
  CHECK(shell("exit 0").succeeded());
}

TEST_CASE("output beyond the limit is read and forgotten") {
  const ProcessResult result =
      shell("head -c 3000000 /dev/zero; head -c 200000 /dev/zero >&2; exit 3");
  CHECK(result.code == 3);
  CHECK(result.output.size() == 1024 * 1024);
  CHECK(result.errors.size() == 64 * 1024);
}

TEST_CASE("a program that does not read its input is not our death") {
  CHECK(shell("exit 4", std::string(1'000'000, 'x')).code == 4);
  CHECK(shell("exec 0<&-; echo done", std::string(1'000'000, 'x')).output == "done\n");
}

TEST_CASE("without input stdin is empty, not the terminal") {
  CHECK(shell("wc -c | tr -d ' '").output == "0\n");
}

TEST_CASE("a signal ends it") {
  const ProcessResult result = shell("kill -9 $$");
  CHECK(result.end == End::signalled);
  CHECK(result.code == SIGKILL);
}

TEST_CASE("a hanging program is ended at its time limit") {
  ProcessRequest request;
  request.arguments = {"sleep", "100"};
  request.time_limit = std::chrono::milliseconds(100);
  const auto start = std::chrono::steady_clock::now();
  const ProcessResult result = run_process(request);
  CHECK(result.end == End::timed_out);
  CHECK(result.code == SIGTERM);
  CHECK_FALSE(result.succeeded());
  CHECK(seconds_since(start) < 50.0);
}

TEST_CASE("one that ignores SIGTERM is killed two seconds later, even while it writes") {
  ProcessRequest request;
  request.arguments = {"/bin/sh", "-c", "trap '' TERM; while :; do echo y; done"};
  request.time_limit = std::chrono::milliseconds(1000);  // the shell must have come to its trap
  const auto start = std::chrono::steady_clock::now();
  const ProcessResult result = run_process(request);
  CHECK(result.end == End::timed_out);
  CHECK(result.code == SIGKILL);
  CHECK(seconds_since(start) >= 2.0);
  CHECK(seconds_since(start) < 60.0);
}

TEST_CASE("a child left in the background with our pipes does not keep us") {
  const auto start = std::chrono::steady_clock::now();
  const ProcessResult result = shell("sleep 60 & echo handed over");
  CHECK(result.succeeded());
  CHECK(result.output == "handed over\n");
  CHECK(seconds_since(start) < 30.0);
}

TEST_CASE("what cannot be started says why") {
  ProcessRequest request;
  request.arguments = {"/nonexistent/program"};
  CHECK(run_process(request).end == End::not_started);
  CHECK(run_process(request).code == ENOENT);
  request.arguments = {"peer-has-no-such-program"};
  CHECK(run_process(request).code == ENOENT);
  request.arguments = {"/etc/passwd"};
  CHECK(run_process(request).code == EACCES);
  request.arguments = {};
  CHECK(run_process(request).code == EINVAL);
  request.arguments = {""};
  CHECK(run_process(request).code == EINVAL);
  request.arguments = {"echo", std::string("a\0b", 3)};
  CHECK(run_process(request).code == EINVAL);
  request.arguments = {"true"};
  request.directory = "/dev/null";  // no folder, and none that a test could leave behind
  CHECK(run_process(request).end == End::not_started);
}

TEST_CASE("arguments are passed as they are: no shell, no splitting") {
  ProcessRequest request;
  request.arguments = {"printf", "%s|", "a b", "$HOME", "'; exit 9", ""};
  CHECK(run_process(request).output == "a b|$HOME|'; exit 9||");
}

TEST_CASE("directory and environment") {
  setenv("PEER_TEST_KEPT", "kept", 1);
  setenv("PEER_TEST_CHANGED", "old", 1);
  ProcessRequest request;
  request.arguments = {"/bin/sh", "-c",
                       "pwd; echo $PEER_TEST_KEPT $PEER_TEST_CHANGED $PEER_TEST_NEW"};
  request.directory = "/";
  request.environment = {"PEER_TEST_CHANGED=new", "PEER_TEST_NEW=fresh"};
  CHECK(run_process(request).output == "/\nkept new fresh\n");
  CHECK(std::string(std::getenv("PEER_TEST_CHANGED")) == "old");
  unsetenv("PEER_TEST_KEPT");
  unsetenv("PEER_TEST_CHANGED");
}

TEST_CASE("no descriptor leaks to us") {
  const int before = open_descriptors();
  shell("exit 1", std::string(100'000, 'x'));
  ProcessRequest missing;
  missing.arguments = {"/nonexistent/program"};
  missing.input = "text";
  run_process(missing);
  ProcessRequest slow;
  slow.arguments = {"sleep", "100"};
  slow.time_limit = std::chrono::milliseconds(10);
  run_process(slow);
  CHECK(open_descriptors() == before);
}

TEST_CASE("the child has its three streams and nothing that we or our caller have open") {
  const int handed_on = dup(STDIN_FILENO);
  ProcessRequest request;
  request.arguments = {"ls", "/proc/self/fd"};
  request.input = "unread";
  const ProcessResult result = run_process(request);
  close(handed_on);
  CHECK(result.output == "0\n1\n2\n3\n");  // 3: the folder it reads
}

TEST_CASE("it works when our own standard streams are closed") {
  const int saved = dup(STDIN_FILENO);
  close(STDIN_FILENO);
  const ProcessResult result = shell("cat; echo err >&2", "through");
  if (saved >= 0) {
    dup2(saved, STDIN_FILENO);
    close(saved);
  }
  CHECK(result.output == "through");
  CHECK(result.errors == "err\n");
}

TEST_CASE("signals: ours are as before, the child's are the usual ones") {
  struct sigaction ignore {};
  struct sigaction old_pipe {};
  struct sigaction old_child {};
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &ignore, &old_pipe);
  sigaction(SIGCHLD, &ignore, &old_child);  // as some starters of cron jobs leave it
  const ProcessResult died = shell("kill -PIPE $$; exit 0");
  const ProcessResult exited = shell("exit 6");
  struct sigaction now_pipe {};
  struct sigaction now_child {};
  sigaction(SIGPIPE, &old_pipe, &now_pipe);
  sigaction(SIGCHLD, &old_child, &now_child);
  CHECK(died.end == End::signalled);
  CHECK(died.code == SIGPIPE);
  CHECK(exited.code == 6);
  CHECK((now_pipe.sa_handler == SIG_IGN));
  CHECK((now_child.sa_handler == SIG_IGN));
}

TEST_CASE("a limit of one's own for the output, and variables that are not handed on") {
  ProcessRequest request;
  request.arguments = {"/bin/sh", "-c", "head -c 3000000 /dev/zero"};
  CHECK(run_process(request).output.size() == std::size_t{1} << 20U);
  request.output_limit = 4'000'000;
  CHECK(run_process(request).output.size() == 3'000'000);
  request.output_limit = 7;
  CHECK(run_process(request).output.size() == 7);

  setenv("PEER_TEST_LEFT", "1", 1);
  setenv("PEER_TEST_LEFT_OUT", "2", 1);
  ProcessRequest listing;
  listing.arguments = {"/bin/sh", "-c", "echo $PEER_TEST_LEFT:$PEER_TEST_LEFT_OUT"};
  CHECK(run_process(listing).output == "1:2\n");
  listing.without = {"PEER_TEST_LEFT"};
  CHECK(run_process(listing).output == ":2\n");
  listing.environment = {"PEER_TEST_LEFT=new"};
  CHECK(run_process(listing).output == "new:2\n");
  unsetenv("PEER_TEST_LEFT");
  unsetenv("PEER_TEST_LEFT_OUT");
}
