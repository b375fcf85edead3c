"""How a promise of the program is proved, and how to add a proof.

A proof is a module in ``tests/proofs/proof/`` whose file name is its name (``every_write.py`` is *every-write*).
It has one class, a :class:`proving.face.Proof`, and gives it out as ``PROOF``. Nothing else is to be told:
``python tests/proofs/prove.py`` finds it. The class says

- ``promise``: one plain sentence, what is proved;
- ``sizes``: how many cases each size has (``gate``, ``long``, ``release``);
- ``why_not()``: why it cannot run on this computer, or nothing;
- ``set_up()``, ``tear_down()``: what all cases of one worker share, in ``self.folder``, which is theirs alone;
- ``case(seed)``: one case, the same for the same seed, told as an :class:`proving.face.Outcome`;
- ``control()``: the same harness on something that is broken on purpose. It must come back with a failure, or the
  harness sees nothing and the proof is reported as dead.

The runner gives each worker a process, so a case that crashes or hangs is a failure like any other, and the rest
goes on. Counts add up in ``results.json``, seed by seed; a seed that is counted already is not counted again, and
one that failed and passes later is kept under *mended*.
"""
