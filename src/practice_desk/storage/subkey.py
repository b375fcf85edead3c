"""Keys for single purposes, derived from the data key, so that no key is ever used for two things."""

import hashlib
import hmac
import json
from collections.abc import Mapping

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_BYTES = 32


def seal_of(content: Mapping[str, object], key: bytes, purpose: str) -> str:
    """An HMAC-SHA256 over a small JSON object in one spelling, under the sub-key for that purpose."""
    sub_key = HKDF(SHA256(), _BYTES, salt=None, info=f"practice-desk {purpose} 1".encode()).derive(key)
    spelled = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    return hmac.new(sub_key, spelled, hashlib.sha256).hexdigest()


def is_sealed(content: Mapping[str, object], seal: object, key: bytes, purpose: str) -> bool:
    """Whether that seal was made over this content by somebody who has the data key."""
    return isinstance(seal, str) and hmac.compare_digest(
        seal.encode("utf-8", "replace"), seal_of(content, key, purpose).encode()
    )
