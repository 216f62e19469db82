/**
 * Shiju on Apache Spark: the pipeline of one machine on many, unchanged.
 *
 * <p>{@link org.shiju.spark.ShijuSpark} is for programs and notebooks, {@link
 * org.shiju.spark.ExtractJob} for {@code spark-submit}.
 */
@NullMarked
package org.shiju.spark;

import org.jspecify.annotations.NullMarked;
