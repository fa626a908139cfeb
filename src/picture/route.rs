//! Lines between boxes, around what stands between.
