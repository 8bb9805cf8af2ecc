/**
 * The account as a whole: on whose behalf a call runs, and what the owner decided for all
 * of it.
 */
package io.smsconsole.core.base.account;
