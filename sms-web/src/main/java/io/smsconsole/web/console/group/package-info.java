/**
 * The pages of user groups: their members and the policies that these get.
 */
package io.smsconsole.web.console.group;
