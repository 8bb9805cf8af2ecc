/**
 * Groups of accounts, which carry policies to their members.
 */
package io.smsconsole.auth.group;
