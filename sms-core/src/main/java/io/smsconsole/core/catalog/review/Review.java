package io.smsconsole.core.catalog.review;

import java.time.Instant;

/**
 * How the review of something stands.
 *
 * @param state where it stands
 * @param reply what the reviewer said, or an empty string
 * @param upstreamId its id at the upstream, or {@code null} as long as it has none
 * @param submitted when it was submitted last
 * @param decided when it was decided last, or {@code null}
 */
public record Review(ReviewState state, String reply, Long upstreamId, Instant submitted, Instant decided) {

}
