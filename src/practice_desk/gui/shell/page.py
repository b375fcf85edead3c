"""What the workspace asks of a page of a client."""

from typing import Protocol

from practice_desk.domain.change import Change


class ClientPage(Protocol):
    """A page that shows one client."""

    def show_client(self, client_id: str) -> None:
        """Fill the page; called each time it is opened."""
        ...

    def leave(self) -> None:
        """Commit what was typed; called before the page, the client or the desk is left."""
        ...

    def refresh(self, change: Change) -> None:
        """Something of this client was changed while the page is shown."""
        ...

    def go_on(self) -> None:
        """Do what the primary button does."""
        ...

    def go_back(self) -> None:
        """Do what the back button does."""
        ...
