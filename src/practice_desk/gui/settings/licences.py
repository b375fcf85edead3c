"""The licences of what the program is made of, as far as it ships them."""

from dataclasses import dataclass

from practice_desk.resources import resource_text


@dataclass(frozen=True)
class Licence:
    """``what`` it covers, and the words themselves or the shipped file that holds them."""

    what: str
    words: str = ""
    file: tuple[str, ...] = ()

    def text(self) -> str:
        return resource_text(*self.file) if self.file else self.words


LICENCES = (
    Licence("Icons (Lucide)", file=("icons", "LICENSE")),
    Licence("Handout font (Source Sans 3)", file=("fonts", "OFL.txt")),
    Licence("Fallback font (DejaVu Sans)", file=("fonts", "DejaVuSans-LICENSE.txt")),
    Licence(
        "Libraries",
        words=(
            "Practice Desk stands on these libraries. Their licences come with them, in full, in the folder"
            " where each is installed.\n\n"
            "Qt and PySide6: LGPL 3.0\n"
            "SQLCipher and sqlcipher3: BSD 3-Clause and zlib\n"
            "SQLAlchemy: MIT\n"
            "ReportLab: BSD\n"
            "pypdfium2 and PDFium: Apache 2.0 or BSD 3-Clause\n"
            "argon2-cffi: MIT\n"
            "cryptography: Apache 2.0 or BSD 3-Clause\n"
            "mnemonic: MIT\n"
            "xkcdpass: BSD 3-Clause"
        ),
    ),
)
"""In the order shown."""
