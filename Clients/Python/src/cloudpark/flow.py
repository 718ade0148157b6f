"""Credit of streams, the connection and the reserve (PROTOCOL.md section 8), and budgets of a peer (11.2)."""

from __future__ import annotations

from collections import deque

from .codes import ErrorCode, ProtocolError

CREDIT_MAX = 1 << 31


class SendWindow:
    """What we may still send. May be below zero when the peer announced less than was assumed."""

    __slots__ = ("credit",)

    def __init__(self, credit: int):
        self.credit = credit

    def add(self, increment: int) -> bool:
        """Takes an increment of WINDOW; false if it is 0 or leads above 2^31 (8.4)."""
        if increment == 0 or self.credit + increment > CREDIT_MAX:
            return False
        self.credit += increment
        return True


class ReceiveWindow:
    """What the peer may still send, and what waits to be returned to it in one WINDOW."""

    __slots__ = ("credit", "pending", "batch")

    def __init__(self, credit: int, announced: int):
        self.credit = credit
        self.pending = 0
        self.batch = announced // 4

    def charge(self, cost: int) -> bool:
        """Takes the cost of what came; false if it was more than the peer had (8.3)."""
        if cost > self.credit:
            return False
        self.credit -= cost
        return True

    def give_back(self, cost: int) -> int:
        """Returns credit; the increment to send now, or 0 while the batch is small (8.5)."""
        self.pending += cost
        if self.pending == 0 or self.pending < self.batch:
            return 0
        increment, self.pending = self.pending, 0
        self.credit += increment
        return increment


DEFAULT_BUDGETS = {
    "resets of calls being worked on": 1000,
    "stream errors": 200,
    "early pings": 10,
    "settings": 50,
    "frames without effect": 1000,
    "unknown frames": 1000,
    "credentials": 5000,
    "late frames": 20_000,
}


class Budgets:
    """How often a peer may do what costs us more than it: counts within the last 30 s."""

    WINDOW_SECONDS = 30.0
    SLOTS = 6

    def __init__(self, most: dict[str, int] | None = None):
        self.most = {**DEFAULT_BUDGETS, **(most or {})}
        self._counts: dict[str, deque[list]] = {name: deque() for name in self.most}

    def spend(self, name: str, now: float) -> None:
        """Counts one; EXCESSIVE_LOAD when there were too many."""
        slots = self._counts[name]
        slot = int(now * self.SLOTS / self.WINDOW_SECONDS)
        if not slots or slots[-1][0] != slot:
            slots.append([slot, 0])
            while slots[0][0] <= slot - self.SLOTS:
                slots.popleft()
        slots[-1][1] += 1
        if sum(count for _, count in slots) > self.most[name]:
            raise ProtocolError(ErrorCode.EXCESSIVE_LOAD, f"11.2: more than {self.most[name]} {name} within 30 s")
