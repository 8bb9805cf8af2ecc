package io.smsconsole.core.catalog.review;

import java.util.List;

import io.smsconsole.core.catalog.rule.Finding;

/**
 * Something that was submitted.
 *
 * @param kind {@code sign}, {@code template}, {@code qualification} or {@code task}
 * @param id its id
 * @param title what it is called
 * @param text the sign or the template's text, empty for a qualification
 * @param international 0 mainland, 1 anywhere else
 * @param status 1 waits for a reviewer here, 2 is the upstream's to decide, 0 approved,
 * -1 refused
 * @param event what happened to it last, see {@code DescribeReviewHistory}
 * @param version names what was submitted
 * @param submitterName who submitted it, empty where that is not known
 * @param submitTime when, UNIX seconds
 * @param own whether the caller submitted it, and so can't decide on it
 * @param findingSet where its text breaks rules
 * @param progress how it goes at the upstream, {@code null} where there is nothing to do
 */
public record ReviewInfo(String kind, long id, String title, String text, int international, int status, String event,
		long version, String submitterName, long submitTime, boolean own, List<Finding> findingSet,
		MirrorProgress progress) {

}
