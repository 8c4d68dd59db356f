"""The codec of buttons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.callbacks import ButtonTooLong, Press, decode, encode

words = st.text(st.characters(exclude_characters=":\n", exclude_categories=["Cs"]), min_size=1, max_size=8)


@given(words, st.lists(words, max_size=2))
def test_round_trip(action, args):
    """What a button was given comes back when it is pressed."""
    try:
        data = encode(action, *args)
    except ButtonTooLong:
        return
    assert decode(data) == Press(action, tuple(args))
    assert len(data.encode()) <= 64


@pytest.mark.parametrize("data", [None, "", "hello", "0:done:4", "1:", "1::x", "::", "2:done"])
def test_old_or_foreign(data):
    """A button of another version, or no button of ours at all, decodes to nothing."""
    assert decode(data) is None


@pytest.mark.parametrize("args", [("x" * 64,), ("a:b",), ("",), ("ü" * 31,)])
def test_refuses_what_does_not_fit(args):
    """A button that could not be carried or read back is refused when it is made."""
    with pytest.raises(ButtonTooLong):
        encode("act", *args)


def test_missing_argument():
    """An argument that is not there reads as an empty string."""
    assert Press("done", ("4",)).arg(1) == ""
