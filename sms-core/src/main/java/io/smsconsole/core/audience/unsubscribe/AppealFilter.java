package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

import io.smsconsole.core.base.kind.Region;

/**
 * Which requests are meant; what is {@code null} does not matter.
 *
 * @param apps the applications
 * @param region where the numbers are
 * @param state where they stand
 * @param phone the number in E.164
 */
record AppealFilter(List<Long> apps, Region region, AppealState state, String phone) {

}
