/**
 * The policies that there are, and which accounts and groups hold them.
 */
package io.smsconsole.auth.grant;
