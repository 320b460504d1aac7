"""What holds for all tests."""

from hypothesis import settings

# The same examples in every run, so that a change is judged by what it changes; and no deadlines, since machines differ.
# To look for new ones: pytest --hypothesis-profile explore
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=2000, deadline=None)
settings.load_profile("same")
