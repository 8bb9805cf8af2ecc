package io.smsconsole.core.catalog.qualification;

import java.time.Instant;

import io.smsconsole.core.wire.upstream.UpstreamProperties;

/**
 * A company in whose name mainland signs are handed in.
 *
 * @param id its id
 * @param draft what is written about it
 * @param status how its review stands
 * @param reviewReply what the reviewer said, or an empty string
 * @param upstreamId its id at the upstream where that differs from ours, or {@code null}
 * @param submitted when it was submitted last
 * @param decided when it was decided last, or {@code null}
 */
public record Qualification(long id, QualificationDraft draft, QualificationStatus status, String reviewReply,
		Long upstreamId, Instant submitted, Instant decided) {

	/**
	 * Whether signs under it can be handed in at the upstream. The API has no operation
	 * by which the upstream could learn of a company, so that its id there is entered by
	 * hand.
	 * @param upstream the upstream
	 * @return {@code false} as long as that id is missing and needed
	 */
	public boolean knownTo(UpstreamProperties upstream) {
		return this.upstreamId != null || upstream.takesAnyQualification();
	}

	/**
	 * What the upstream knows it by.
	 * @return the id that was entered for the upstream, else our own
	 */
	public long idAtUpstream() {
		return (this.upstreamId != null) ? this.upstreamId : this.id;
	}

}
