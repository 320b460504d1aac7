"""A run as a list of shards, for corpora that outgrow one run or one machine.

A shard's work is a plain function of the run's folder and the shard's number: `check_shard`; so is that of a partition of the
facts: `reduce_partition`. Both leave their result under its final name when it is whole, and nothing there before. So whatever
calls them (the engines of this program, Dask, Spark) may call them twice, and may die at any moment.
"""

from provenance.engine.shards.apart import check_shard, reduce_partition
from provenance.engine.shards.folder import RunFolder

__all__ = ["RunFolder", "check_shard", "reduce_partition"]
