package io.smsconsole.core.catalog.review;

/**
 * What the upstream says about something that was handed in.
 *
 * @param upstreamId its id there
 * @param state how its review stands
 * @param reply what the reviewer said, or an empty string
 */
public record Verdict(long upstreamId, ReviewState state, String reply) {

}
