"""Which links Telegram accepts, and how it writes them."""

import re

_HOST = re.compile(r"(?:[\w.\-!$,~*'();&+=\u0080-\U0010ffff]|%[0-9a-fA-F]{2})+")


def checked(url: str, *, https_only: bool = False) -> str:
    """The link as Telegram stores it; ValueError says in TDLib's words why it will not be taken."""
    if url.lower().startswith("tg:"):
        if https_only:
            raise ValueError("Only HTTPS links are allowed")
        return _inner(url[3:].removeprefix("//"))
    head, mark, rest = url.partition("://")
    if not mark or re.search(r"[:/?#@\[\]]", head):
        head, rest = "http", url
    scheme = head.lower()
    if scheme not in ("http", "https"):
        raise ValueError("Unsupported URL protocol")
    if https_only and scheme != "https":
        raise ValueError("Only HTTPS links are allowed")
    place, query = _split(rest)
    user, at, host_port = place.rpartition("@")
    host, colon, port = host_port.rpartition(":") if ":" in host_port else (host_port, "", "")
    if colon and not (port.isdigit() and 0 < int(port) <= 65535):
        raise ValueError("Wrong port number specified in the URL")
    if not host:
        raise ValueError("URL host is empty")
    if not _HOST.fullmatch(host):
        raise ValueError("Disallowed character in URL host")
    if "." not in host:
        raise ValueError("Wrong HTTP URL")
    port = f":{int(port)}" if colon else ""
    return f"{scheme}://{user}{at}{host.lower()}{port}{query}"


def user_id(url: str) -> int:
    """The person behind tg://user?id=…, or 0."""
    match = re.match(r"tg:(?://)?user/?\?(?:[^#]*&)?id=(\d+)(?:[&#]|$)", url.lower())
    return int(match[1]) if match else 0


def _inner(link: str) -> str:
    host, query = _split(link)
    if not re.fullmatch(r"[A-Za-z0-9_-]+", host):
        raise ValueError("Unallowed characters in URL host" if host else "URL host is empty")
    return f"tg://{host.lower()}{query.removeprefix('/') if query.startswith('/?') else query}"


def _split(rest: str) -> tuple[str, str]:
    cut = re.search(r"[/?#]", rest)
    place, query = (rest[: cut.start()], rest[cut.start() :].rstrip()) if cut else (rest.rstrip(), "")
    if not query.startswith("/"):
        query = f"/{query}"
    return place, re.sub(r"[\x00-\x20]", lambda m: f"%{ord(m[0]):02X}", query)
