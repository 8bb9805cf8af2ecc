package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.kind.Region;

/**
 * What the mirror needs to know about a sign or a template.
 *
 * @param id our id of it
 * @param region mainland or international
 * @param upstreamId its id at the upstream, or {@code null} as long as it has none
 */
public record MirroredItem(long id, Region region, Long upstreamId) {

}
