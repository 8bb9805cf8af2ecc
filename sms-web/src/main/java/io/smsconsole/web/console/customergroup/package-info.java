/**
 * The pages of groups of customers: the list, one group with its members, and the way to
 * send to it.
 */
package io.smsconsole.web.console.customergroup;
