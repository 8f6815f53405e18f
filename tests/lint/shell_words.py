"""The programs that a text for sh calls: the words in the place of a command.

No shell, but enough of one for scripts and transcripts: quotes, substitutions, here-documents, `case`, functions,
assignments, redirections, and programs that start the program named in their arguments.
"""
# SPDX-License-Identifier: MIT
import re

# After these comes another command.
GO_ON = {"if", "then", "else", "elif", "while", "until", "do", "{", "!", "time"}
STOP = {"fi", "done", "esac", "}", "for", "in", "case"}
BUILTINS = set(". : [ alias bg break cd command continue echo eval exec exit export false fg getopts hash jobs kill "
               "local printf pwd read readonly return set shift test times trap true type ulimit umask unalias unset "
               "wait shopt source declare pushd popd".split())
# These start what their arguments name; the options listed take a word of their own.
STARTERS = {
    "exec": "", "command": "", "eval": "", "trap": "", "nohup": "", "setsid": "",
    "env": "u C S", "nice": "n", "xargs": "n P I L d a", "sudo": "u g", "timeout": "k s", "runuser": "u g",
    "strace": "o e P p E u s", "unshare": "propagation kill-child", "setpriv": "pdeathsig reuid regid",
}
ASSIGNMENT = re.compile(r"\w+\+?=")
WORD_END = " \t\n;&|()<>"


class Word(str):
    """Text of a word; `fixed` unless it holds an expansion, whose value nobody knows."""

    fixed = True


def calls(words):
    """The programs among the words of one command: the first, and what that starts. None stands for a word that
    is not known."""
    words = list(words)
    while words:
        word = words.pop(0)
        if word is None:
            return
        if ASSIGNMENT.match(word):
            continue
        yield word
        if word in ("sh", "bash", "/bin/sh") and len(words) > 1 and words[0] in ("-c", "-ec", "-uc") and words[1]:
            yield from programs(words[1])
        if word in ("trap", "eval") and words and words[0]:
            yield from programs(words[0])
        if word not in STARTERS or word in ("trap", "eval"):
            return
        values = STARTERS[word].split()
        while words and words[0] is not None and re.match(r"-|\d+[smh]?$|\w+=", words[0]):
            option = words.pop(0)
            if option.lstrip("-") in values and words:
                words.pop(0)
            if option == "--":
                break


def programs(text):
    """The set of programs called, without what sh and the text itself define."""
    reader = Reader(text)
    reader.read()
    return reader.called - reader.functions - BUILTINS - GO_ON - STOP


class Reader:
    def __init__(self, text, begin=0):
        self.text, self.at = text, begin
        self.called, self.functions = set(), set()
        self.words = []      # of the command that is being read
        self.documents = []  # here-documents that begin at the next line: (end, indented)
        self.cases = self.subshells = 0

    def peek(self, length=1):
        return self.text[self.at:self.at + length]

    def end_command(self):
        words = [word if word.fixed or ASSIGNMENT.match(word) else None for word in self.words]
        while words and words[0] in GO_ON:
            words.pop(0)
        if words[:1] == ["esac"]:
            self.cases -= 1
        if words and words[0] not in STOP:
            self.called.update(str(word) for word in calls(words))
        self.words = []

    def read(self, until=None):
        """Reads up to the character, or to the end."""
        while self.at < len(self.text):
            c = self.peek()
            if c == until and not self.subshells:
                break
            if c == "#":
                self.at += len(self.text[self.at:].partition("\n")[0])
            elif c == "\\" and self.peek(2) == "\\\n":
                self.at += 2
            elif c in " \t":
                self.at += 1
            elif c in "\n;&|":
                self.separator(c)
            elif c in "<>":
                self.redirection()
            elif c in "()":
                self.parenthesis(c)
            else:
                self.take(self.word(until))
        self.end_command()

    def take(self, word):
        self.words.append(word)
        if word == "in" and len(self.words) == 3 and self.words[0] == "case":
            self.words, self.cases = [], self.cases + 1
            self.pattern()

    def separator(self, c):
        clause = self.peek(2) == ";;"
        self.end_command()
        self.at += 2 if clause else 1
        if c == "\n":
            self.skip_documents()
        if clause and self.cases:
            self.pattern()

    def pattern(self):
        """Skips the words before `)` of a clause of `case`, or takes its end."""
        found = re.compile(r"(?:\s|#.*\n)*(?:(esac)\b|[^)]*\))").match(self.text, self.at)
        if found:
            self.at = found.end()
            self.cases -= bool(found[1])

    def parenthesis(self, c):
        if self.peek(2) == "()" and len(self.words) == 1:
            self.functions.add(str(self.words.pop()))
            self.at += 2
            return
        self.end_command()
        self.subshells += 1 if c == "(" else -1
        self.at += 1

    def redirection(self):
        found = re.compile(r"<<-?|[<>]&|>>|>\||<>|[<>]").match(self.text, self.at)
        if self.words and self.words[-1].isdigit() and self.text[self.at - 1].isdigit():
            self.words.pop()  # a descriptor
        self.at = found.end()
        while self.peek() in (" ", "\t"):
            self.at += 1
        target = self.word(None)
        if found[0].startswith("<<"):
            self.documents.append((target, found[0] == "<<-"))

    def skip_documents(self):
        for end, indented in self.documents:
            while self.at < len(self.text):
                line, _, _ = self.text[self.at:].partition("\n")
                self.at += len(line) + 1
                if (line.lstrip("\t") if indented else line) == end:
                    break
        self.documents = []

    def word(self, until):
        """One word, its quotes taken off."""
        text, fixed, begin = "", True, self.at
        while self.at < len(self.text) and (c := self.peek()) not in WORD_END and c != until:
            if c == "'":
                end = self.text.find("'", self.at + 1)
                end = len(self.text) if end < 0 else end
                text += self.text[self.at + 1:end]
                self.at = end + 1
            elif c == '"':
                piece, known = self.double_quoted()
                text, fixed = text + piece, fixed and known
            elif c == "\\":
                text += self.text[self.at + 1:self.at + 2].replace("\n", "")
                self.at += 2
            elif c in "$`":
                self.expansion()
                fixed = False
            else:
                text += c
                self.at += 1
        if self.at == begin:
            self.at += 1  # nothing that is a word: go on behind it
        word = Word(text)
        word.fixed = fixed
        return word

    def double_quoted(self):
        text, fixed = "", True
        self.at += 1
        while self.at < len(self.text) and (c := self.peek()) != '"':
            if c == "\\":
                text += self.text[self.at + 1:self.at + 2]
                self.at += 2
            elif c in "$`":
                self.expansion()
                fixed = False
            else:
                text += c
                self.at += 1
        self.at += 1
        return text, fixed

    def expansion(self):
        """Behind `$…` or a back-quoted command; what is called inside counts."""
        if self.peek(3) == "$((":
            end = self.text.find("))", self.at)
            self.at = len(self.text) if end < 0 else end + 2
        elif self.peek(2) == "$(":
            self.inner(2, ")")
        elif self.peek() == "`":
            self.inner(1, "`")
        elif self.peek(2) == "${":
            self.braces()
        else:
            self.at = re.compile(r"\$(\w+|.)?", re.DOTALL).match(self.text, self.at).end()

    def inner(self, length, until):
        inside = Reader(self.text, self.at + length)
        inside.read(until)
        self.called |= inside.called
        self.functions |= inside.functions
        self.at = inside.at + 1

    def braces(self):
        self.at += 2
        while self.at < len(self.text) and self.peek() != "}":
            if self.peek() in "$`":
                self.expansion()
            else:
                self.at += 1
        self.at += 1
