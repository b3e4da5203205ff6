# SPDX-FileCopyrightText: 2026 The Auth0Qt authors
# SPDX-License-Identifier: MIT
#
# The set-up of an Auth0 tenant for a desktop application with Auth0Qt, for Terraform. The table of
# docs/auth0.md has every other setting and its reason.
#
#     terraform -chdir=docs/auth0 init
#     terraform -chdir=docs/auth0 apply -var application=Acme -var api=https://api.acme.com
#
# The provider reads AUTH0_DOMAIN, AUTH0_CLIENT_ID and AUTH0_CLIENT_SECRET of an application of type
# Machine to Machine that may use the Management API. Set NAMESPACE in profile-action.js first. Based
# on the provider's documentation; not tried at a tenant.

terraform {
  required_providers {
    auth0 = {
      source  = "auth0/auth0"
      version = ">= 1.20"
    }
  }
}

variable "application" {
  type = string
}

variable "api" {
  type        = string
  description = "The identifier of your API, which is the audience of its access tokens."
}

variable "connection" {
  type        = string
  default     = "Username-Password-Authentication"
  description = "The connection with which users sign in."
}

resource "auth0_client" "application" {
  name            = var.application
  app_type        = "native"
  oidc_conformant = true
  is_first_party  = true

  grant_types = [
    "authorization_code",
    "refresh_token",
    "urn:ietf:params:oauth:grant-type:device_code",
  ]

  # Auth0 compares these exactly. There are three ports, because one can be in use.
  callbacks           = [for port in [45875, 45876, 45877] : "http://127.0.0.1:${port}/callback"]
  allowed_logout_urls = [for port in [45875, 45876, 45877] : "http://127.0.0.1:${port}/logout"]

  jwt_configuration {
    alg                 = "RS256"
    lifetime_in_seconds = 36000
  }

  refresh_token {
    rotation_type                = "rotating"
    expiration_type              = "expiring"
    leeway                       = 30 # Rotation Overlap Period: for a process that is killed during a refresh
    token_lifetime               = 2592000
    idle_token_lifetime          = 1296000
    infinite_token_lifetime      = false
    infinite_idle_token_lifetime = false

    # Multi-Resource Refresh Tokens, if the application uses more than one API, or one API beside the
    # Management API (profileSources):
    # policies {
    #   audience = var.api
    #   scope    = ["read:things"]
    # }
  }
}

# Adds the application to the list of the connection.
data "auth0_connection" "users" {
  name = var.connection
}

resource "auth0_connection_client" "application" {
  connection_id = data.auth0_connection.users.id
  client_id     = auth0_client.application.client_id
}

resource "auth0_client_credentials" "application" {
  client_id             = auth0_client.application.id
  authentication_method = "none"
}

resource "auth0_resource_server" "api" {
  name                                            = "${var.application} API"
  identifier                                      = var.api
  signing_alg                                     = "RS256"
  token_lifetime                                  = 86400
  allow_offline_access                            = true # otherwise there is no refresh token
  skip_consent_for_verifiable_first_party_clients = true

  # If the application sets Auth0Provider::dpop: tokens for this API are bound to the application's key.
  # proof_of_possession {
  #   mechanism = "dpop"
  #   required  = false
  # }
}

resource "auth0_resource_server_scopes" "api" {
  resource_server_identifier = auth0_resource_server.api.identifier

  scopes {
    name        = "read:things"
    description = "Read things"
  }
}

resource "auth0_action" "profile" {
  name    = "Auth0Qt profile"
  runtime = "node22"
  code    = file("${path.module}/profile-action.js")
  deploy  = true

  supported_triggers {
    id      = "post-login"
    version = "v3"
  }
}

resource "auth0_trigger_action" "profile" {
  trigger   = "post-login"
  action_id = auth0_action.profile.id
}

output "client_id" {
  value = auth0_client.application.client_id
}
