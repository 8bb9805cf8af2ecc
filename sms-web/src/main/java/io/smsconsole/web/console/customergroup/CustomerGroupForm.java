package io.smsconsole.web.console.customergroup;

/**
 * What is entered about a group.
 *
 * @param international where its members are; cannot be changed
 * @param groupName its name
 */
record CustomerGroupForm(Integer international, String groupName) {

}
