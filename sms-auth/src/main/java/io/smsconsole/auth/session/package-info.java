/**
 * Who is signed in to the console and from where, and ending that.
 */
package io.smsconsole.auth.session;
