/**
 * Shows the keys of applications to whoever proves once more who they are.
 */
package io.smsconsole.auth.appkey;
