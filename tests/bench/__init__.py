"""`make bench`: how long the hot paths take, beside something of known size in the same run."""
