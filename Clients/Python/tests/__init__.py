"""Tests of the cloudpark package; Scripts/test-python runs them."""

import logging

# The loop of unittest runs in debug mode and reports every turn above 100 ms.
logging.getLogger("asyncio").setLevel(logging.ERROR)
