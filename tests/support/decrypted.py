"""A practice file page by page without its encryption, free pages too: what a search for a trace has to look at."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PAGE, _RESERVE, _IV, _SALT = 4096, 80, 16, 16
"""Of SQLCipher 4: bytes of a page, those at its end for its vector and seal, and the salt that begins the file."""


def decrypted(place: Path, key: bytes) -> bytes:
    """Every page of a file whose log is empty; what lies in pages that are free is in it too."""
    data = place.read_bytes()
    pages = [data[start : start + _PAGE] for start in range(0, len(data), _PAGE)]
    return b"".join(_decrypted(page, key, _SALT if number == 0 else 0) for number, page in enumerate(pages))


def _decrypted(page: bytes, key: bytes, start: int) -> bytes:
    vector = page[_PAGE - _RESERVE : _PAGE - _RESERVE + _IV]
    cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return cipher.update(page[start : _PAGE - _RESERVE]) + cipher.finalize()
