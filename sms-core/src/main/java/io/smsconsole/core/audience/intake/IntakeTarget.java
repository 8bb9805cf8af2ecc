package io.smsconsole.core.audience.intake;

import java.util.List;

import io.smsconsole.core.base.kind.Region;

/**
 * What happens to customers who come in.
 *
 * @param region the region that all numbers have to belong to
 * @param groupId the group that they come into, or 0
 * @param tags the tags that they get
 */
record IntakeTarget(Region region, long groupId, List<String> tags) {

}
