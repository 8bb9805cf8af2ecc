package io.smsconsole.core.catalog.review;

/**
 * How something goes at the upstream.
 *
 * @param step {@code submit} to be handed in, {@code watch} to be asked after,
 * {@code remove} to be deleted, {@code hold} waiting for a reviewer here
 * @param attempt how often that was tried
 * @param askTime when the upstream was asked last, UNIX seconds; 0 for never
 * @param nextTime when it is asked next, UNIX seconds
 * @param trouble why it could not be asked, or an empty string
 */
public record MirrorProgress(String step, int attempt, long askTime, long nextTime, String trouble) {

}
