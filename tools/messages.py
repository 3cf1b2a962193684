"""Message catalogues without GNU gettext: extract, check and compile with Babel. Run inside the environment.

`locale/` holds the portal's own messages, taken from its templates and Python; `locale_wagtail/` those of packages that
ship none in Vietnamese, which are only checked and compiled.
"""

import io
import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tokenize import TokenError

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract as extract_calls
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po, write_po
from django.template import TemplateSyntaxError
from django.utils.translation.template import templatize

from tools.files import ROOT, fingerprint, stamped, write_whole
from tools.terminal import Problem, run_main, say, step

LANGUAGE = "vi"
KEYWORDS = {
    "_": None,
    "_t": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
TEMPLATE_ENDINGS = {".html", ".txt", ".xml"}
NOT_THE_PORTAL = {"tests", "tools", "migrations"}
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")
HEADER = """\
# Vietnamese texts of the portal. `make messages` brings this file in line with the code.
msgid ""
msgstr ""
"Language: vi\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"

"""
Key = tuple[str, str | None]


@dataclass(frozen=True)
class Folder:
    """A folder of catalogues; one whose messages the portal's own code uses is `extracted`."""

    path: Path
    extracted: bool

    @property
    def catalogue(self) -> Path:
        return self.path / LANGUAGE / "LC_MESSAGES" / "django.po"

    @property
    def same_as_english(self) -> Path:
        """One message a line that is right to be the same in both languages, ` — ` and the reason."""
        return self.path / LANGUAGE / "same_as_english.txt"

    def catalogues(self) -> list[Path]:
        """Every catalogue below: one that comes from a package may stand in a folder of its own."""
        return sorted(self.path.glob("**/LC_MESSAGES/*.po"))


def folders(root: Path = ROOT) -> list[Folder]:
    found = [Folder(root / "locale", extracted=True), Folder(root / "locale_wagtail", extracted=False)]
    return [folder for folder in found if folder.path.is_dir()]


def sources(root: Path) -> Iterator[Path]:
    """Yield every file of the portal that can hold a message: its packages and the shared templates."""
    tops = [folder.parent for folder in root.glob("*/__init__.py")] + [root / "templates"]
    for top in tops:
        for file in sorted(top.rglob("*")):
            wanted = file.suffix == ".py" or file.suffix in TEMPLATE_ENDINGS
            if wanted and not NOT_THE_PORTAL.intersection(file.relative_to(root).parts):
                yield file


def extract(root: Path = ROOT) -> Catalog:
    """Return every message that the code and the templates use."""
    catalogue = Catalog()
    for file in sources(root):
        text = file.read_text(encoding="utf-8")
        if file.suffix != ".py":
            text = template_calls(text, file)
        for _line, message, comments, context in calls(text, file):
            catalogue.add(message, auto_comments=comments, context=context)
    return catalogue


def template_calls(text: str, file: Path) -> str:
    """Return the template as calls of gettext; brackets around them keep the tokenizer from minding its indentation."""
    try:
        return f"(\n{templatize(text, origin=str(file))}\n)\n"
    except (TemplateSyntaxError, SyntaxError) as error:
        raise Problem(f"The messages of {file} cannot be read: {error}.") from error


def calls(text: str, file: Path) -> Iterator[tuple[int, str | tuple[str, ...], list[str], str | None]]:
    code = io.BytesIO(text.encode())
    try:
        yield from extract_calls(
            "python", code, keywords=KEYWORDS, comment_tags=("Translators",), options={"encoding": "utf-8"}
        )
    except (SyntaxError, ValueError, TokenError) as error:
        raise Problem(f"The messages of {file} cannot be read: {error}.") from error


def read(file: Path, language: str = LANGUAGE) -> Catalog:
    try:
        with file.open("rb") as stream:
            return read_po(stream, locale=language, abort_invalid=True)
    except FileNotFoundError:
        return Catalog(locale=language)
    except PoFileError as error:
        raise Problem(f"{file} is not a message catalogue: {error}.") from error


def update(root: Path = ROOT) -> None:
    """Bring the portal's own catalogue in line with the code: new messages empty, unused ones gone, sorted."""
    for folder in folders(root):
        if folder.extracted:
            catalogue = read(folder.catalogue)
            catalogue.update(extract(root), no_fuzzy_matching=True, update_header_comment=False)
            write_whole(folder.catalogue, as_text(catalogue))


def as_text(catalogue: Catalog) -> str:
    stream = io.BytesIO()
    write_po(stream, catalogue, width=110, no_location=True, omit_header=True, sort_output=True, ignore_obsolete=True)
    return HEADER + stream.getvalue().decode()


def check(root: Path = ROOT) -> list[str]:
    """Return what is wrong with the catalogues, one sentence each."""
    problems = []
    for folder in folders(root):
        expected = keys(extract(root)) if folder.extracted else set()
        for file in folder.catalogues():
            name = file.relative_to(root)
            catalogue = read(file)
            found = keys(catalogue)
            if folder.extracted:
                problems += [
                    f"{name}: missing, run make messages: {shown(key)}" for key in sorted(expected - found, key=shown)
                ]
                problems += [
                    f"{name}: stale, run make messages: {shown(key)}" for key in sorted(found - expected, key=shown)
                ]
                problems += [f"{name}: stale, run make messages: {shown(key)}" for key in catalogue.obsolete]
            allowed = read_allowed(folder.same_as_english)
            problems += [
                f"{name}: {fault}: {shown(key_of(message))}"
                for message in own(catalogue)
                for fault in faults(message, allowed)
            ]
            texts = {text for message in own(catalogue) for text in forms(message.id)}
            stale = sorted(set(allowed) - texts) if folder.extracted else []
            problems += [f"{folder.same_as_english.relative_to(root)}: no longer used: {text}" for text in stale]
    return problems


def faults(message: Message, allowed: dict[str, str]) -> Iterator[str]:
    english, vietnamese = forms(message.id), forms(message.string)
    if not all(text.strip() for text in vietnamese):
        yield "not translated"
        return
    if message.fuzzy:
        yield "fuzzy"
    if any(text in english and has_words(text) and text not in allowed for text in vietnamese):
        yield "equal to its English and not in same_as_english.txt"
    wanted = set(PLACEHOLDER.findall(english[-1]))
    known = {placeholder for text in english for placeholder in PLACEHOLDER.findall(text)}
    if any(not wanted <= set(PLACEHOLDER.findall(text)) <= known for text in vietnamese):
        yield "placeholders differ"
    if any(
        text.startswith("\n") != english[0].startswith("\n") or text.endswith("\n") != english[0].endswith("\n")
        for text in vietnamese
    ):
        yield "begins or ends with another line break than the English"
    if any(unicodedata.normalize("NFC", text) != text for text in vietnamese):
        yield "not in Unicode normal form C"


def has_words(text: str) -> bool:
    return any(character.isalpha() for character in PLACEHOLDER.sub("", text))


def read_allowed(file: Path) -> dict[str, str]:
    if not file.exists():
        return {}
    lines = [
        line for line in file.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")
    ]
    if bad := [line for line in lines if not all(part.strip() for part in line.rpartition(" — "))]:
        raise Problem(f"{file.name}: every line is a message, “ — ” and the reason; this one is not: {bad[0]}")
    return {line.rpartition(" — ")[0].strip(): line.rpartition(" — ")[2].strip() for line in lines}


def own(catalogue: Catalog) -> Iterator[Message]:
    return (message for message in catalogue if message.id)


def keys(catalogue: Catalog) -> set[Key]:
    return {key_of(message) for message in own(catalogue)}


def key_of(message: Message) -> Key:
    return forms(message.id)[0], message.context


def forms(text: str | tuple[str, ...] | list[str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)


def shown(key: Key | str) -> str:
    text, context = (key, None) if isinstance(key, str) else key
    return f"{text!r} ({context})" if context else repr(text)


def compile_changed(root: Path = ROOT) -> None:
    """Compile every catalogue whose text has changed since it was last compiled."""
    changed = []
    for file in (file for folder in folders(root) for file in folder.catalogues()):
        compiled, stamp = file.with_suffix(".mo"), file.with_suffix(".mo.stamp")
        content = fingerprint([file])
        if not (compiled.exists() and stamped(stamp, content)):
            changed.append((file, compiled, stamp, content))
    if not changed:
        return
    with step("Compiling the message catalogues"):
        for file, compiled, stamp, content in changed:
            stamp.unlink(missing_ok=True)
            part = compiled.with_suffix(".mo.part")
            with part.open("wb") as stream:
                write_mo(stream, read(file, file.parts[-3]))
            part.replace(compiled)
            write_whole(stamp, content)


def main() -> int:
    command = sys.argv[1] if len(sys.argv) > 1 else ""
    if command == "update":
        update()
        compile_changed()
    elif command == "compile":
        compile_changed()
    elif command != "check":
        raise Problem("Say what to do with the messages: update, check or compile.")
    problems = check()
    for problem in problems:
        say(problem)
    if problems and command == "check":
        raise Problem(f"{len(problems)} messages need attention.")
    return 0


if __name__ == "__main__":
    sys.exit(run_main(main))
