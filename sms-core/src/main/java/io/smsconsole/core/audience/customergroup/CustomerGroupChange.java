package io.smsconsole.core.audience.customergroup;

/**
 * What changed in a group.
 *
 * @param changed how many customers came or went
 */
public record CustomerGroupChange(int changed) {

}
