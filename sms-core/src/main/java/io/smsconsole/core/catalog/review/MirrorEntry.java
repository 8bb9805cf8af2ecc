package io.smsconsole.core.catalog.review;

/**
 * Something that is to be done at the upstream.
 *
 * @param kind what it is done with
 * @param itemId our id of that
 * @param step what is to be done
 * @param generation rises with each new order, so that the outcome of an old one settles
 * nothing
 * @param doubtful whether an earlier attempt may have reached the upstream unnoticed
 * @param attempt how often this step was tried before
 */
record MirrorEntry(String kind, long itemId, MirrorStep step, int generation, boolean doubtful, int attempt) {

}
