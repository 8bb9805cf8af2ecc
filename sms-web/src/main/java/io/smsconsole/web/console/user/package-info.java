/**
 * The pages of sub-accounts: who there is, what they may use, their groups, policies and
 * keys.
 */
package io.smsconsole.web.console.user;
