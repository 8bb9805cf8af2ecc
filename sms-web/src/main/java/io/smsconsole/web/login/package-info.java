/**
 * The page where people sign in.
 */
package io.smsconsole.web.login;
