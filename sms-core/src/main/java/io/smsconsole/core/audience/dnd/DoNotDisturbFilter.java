package io.smsconsole.core.audience.dnd;

import java.util.List;

import io.smsconsole.core.base.kind.Region;

/**
 * Which entries are meant; what is {@code null} does not matter.
 *
 * @param region where the numbers are
 * @param signName the sign
 * @param smsType {@link DoNotDisturbEntry#ALL_TYPES}, or the number of a type
 * @param phones only these numbers, in E.164
 * @param ids only these entries
 */
record DoNotDisturbFilter(Region region, String signName, Integer smsType, List<String> phones, List<Long> ids) {

}
