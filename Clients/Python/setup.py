"""Makes the messages and stubs of the project's contracts when the package is built; needs protoc."""

import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent
CONTRACTS = HERE.parents[1] / "Protos"


class BuildWithStubs(build_py):
    """build_py, then cloudpark.generate into the built package."""

    def run(self):
        super().run()
        sys.path.insert(0, str(HERE / "src"))
        from cloudpark.generate import generate

        files = sorted(str(path.relative_to(CONTRACTS)) for path in CONTRACTS.rglob("*.proto"))
        if not files:
            raise SystemExit(f"no contracts below {CONTRACTS}: build the package within the project")
        generate([CONTRACTS], files, Path(self.build_lib))


setup(cmdclass={"build_py": BuildWithStubs})
